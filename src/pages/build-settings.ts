import { resolve } from 'node:path'
import { type SiteAddress, siteAddress } from './site-address.ts'

/** The environment variables that a build asks for. */
export interface BuildEnvironment {
  /** Another dataset's file, relative to the working folder. */
  readonly DATELINE_DATA?: string | undefined
  /** The address at which the site will live. */
  readonly DATELINE_SITE?: string | undefined
  /** `no` builds a site that keeps nothing in its readers' browsers. */
  readonly DATELINE_OFFLINE?: string | undefined
}

/** What whoever builds has decided. */
export interface BuildSettings {
  /** The dataset's file in place of the built-in one, as an absolute path; null for the built-in. */
  readonly datasetFile: string | null
  readonly site: SiteAddress
  /** Whether readers' browsers keep the site for reading without a network. */
  readonly isKept: boolean
}

/**
 * Reads the settings of a build. A variable that is empty counts as not set, since that is how some
 * build services hand on one that nobody filled in.
 * @param base the path that the site lies under, with a slash at both ends
 * @param workingFolder the absolute path that the dataset's file is relative to
 * @throws Error that says what to write when the address is none, or disagrees with `base`, or when
 *   it is unclear whether the site is to be kept.
 */
export function readBuildSettings(
  { DATELINE_DATA = '', DATELINE_SITE = '', DATELINE_OFFLINE = '' }: BuildEnvironment,
  base: string,
  workingFolder: string,
): BuildSettings {
  if (!['', 'yes', 'no'].includes(DATELINE_OFFLINE)) {
    throw new Error(
      `DATELINE_OFFLINE=${DATELINE_OFFLINE} is neither “yes” nor “no”: write DATELINE_OFFLINE=no for a site that is not kept for reading without a network, or leave it out.`,
    )
  }
  return {
    datasetFile: datasetFileOf({ DATELINE_DATA }, workingFolder),
    site: DATELINE_SITE === '' ? { base, origin: null } : siteAddress(DATELINE_SITE, base),
    isKept: DATELINE_OFFLINE !== 'no',
  }
}

/**
 * The dataset's file in place of the built-in one, as an absolute path; null for the built-in.
 * @param workingFolder the absolute path that it is relative to
 */
export function datasetFileOf(
  { DATELINE_DATA = '' }: BuildEnvironment,
  workingFolder: string,
): string | null {
  return DATELINE_DATA === '' ? null : resolve(workingFolder, DATELINE_DATA)
}

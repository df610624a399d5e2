import { resolve } from 'node:path'
import { type SiteAddress, siteAddress } from './site-address.ts'

/** The environment variables that a build asks for. */
export interface BuildEnvironment {
  /** Another dataset's file, relative to the working folder. */
  readonly DATELINE_DATA?: string | undefined
  /** The address at which the site will live. */
  readonly DATELINE_SITE?: string | undefined
}

/** What whoever builds has decided. */
export interface BuildSettings {
  /** The dataset's file in place of the built-in one, as an absolute path; null for the built-in. */
  readonly datasetFile: string | null
  readonly site: SiteAddress
}

/**
 * Reads the settings of a build. A variable that is empty counts as not set, since that is how some
 * build services hand on one that nobody filled in.
 * @param base the path that the site lies under, with a slash at both ends
 * @param workingFolder the absolute path that the dataset's file is relative to
 * @throws Error that says what to write when the address is none, or disagrees with `base`.
 */
export function readBuildSettings(
  { DATELINE_DATA = '', DATELINE_SITE = '' }: BuildEnvironment,
  base: string,
  workingFolder: string,
): BuildSettings {
  return {
    datasetFile: DATELINE_DATA === '' ? null : resolve(workingFolder, DATELINE_DATA),
    site: DATELINE_SITE === '' ? { base, origin: null } : siteAddress(DATELINE_SITE, base),
  }
}

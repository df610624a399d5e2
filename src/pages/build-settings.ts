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
  /** The hosts whose datasets the site shows besides its own, apart by commas or spaces. */
  readonly DATELINE_DATA_HOSTS?: string | undefined
}

/** What whoever builds has decided. */
export interface BuildSettings {
  /** The dataset's file in place of the built-in one, as an absolute path; null for the built-in. */
  readonly datasetFile: string | null
  readonly site: SiteAddress
  /** Whether readers' browsers keep the site for reading without a network. */
  readonly isKept: boolean
  /** Origins besides its own that the site fetches datasets from. */
  readonly dataHosts: readonly string[]
}

/**
 * Reads the settings of a build. A variable that is empty counts as not set, since that is how some
 * build services hand on one that nobody filled in.
 * @param base the path that the site lies under, with a slash at both ends
 * @param workingFolder the absolute path that the dataset's file is relative to
 * @throws Error that says what to write when the address is none, or disagrees with `base`, or when
 *   it is unclear whether the site is to be kept, or when a host is none.
 */
export function readBuildSettings(
  environment: BuildEnvironment,
  base: string,
  workingFolder: string,
): BuildSettings {
  const { DATELINE_DATA = '', DATELINE_SITE = '', DATELINE_OFFLINE = '' } = environment
  if (!['', 'yes', 'no'].includes(DATELINE_OFFLINE)) {
    throw new Error(
      `DATELINE_OFFLINE=${DATELINE_OFFLINE} is neither “yes” nor “no”: write DATELINE_OFFLINE=no for a site that is not kept for reading without a network, or leave it out.`,
    )
  }
  return {
    datasetFile: datasetFileOf({ DATELINE_DATA }, workingFolder),
    site: DATELINE_SITE === '' ? { base, origin: null } : siteAddress(DATELINE_SITE, base),
    isKept: DATELINE_OFFLINE !== 'no',
    dataHosts: dataHostsOf(environment),
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

/**
 * The origins that `DATELINE_DATA_HOSTS` lists. A host by its name alone is one over https.
 * @throws Error that names what is no host: a path or a pattern would seem to let in less, or more,
 *   than a browser's Content-Security-Policy does.
 */
export function dataHostsOf({ DATELINE_DATA_HOSTS = '' }: BuildEnvironment): readonly string[] {
  const listed = DATELINE_DATA_HOSTS.split(/[\s,]+/).filter((host) => host !== '')
  return [...new Set(listed.map(originOf))]
}

function originOf(host: string): string {
  const address = /^https?:\/\//i.test(host) ? host : `https://${host}`
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || url.href !== `${url.origin}/` || !/^[\w.:[\]-]+$/.test(url.host)) {
    throw new Error(
      `DATELINE_DATA_HOSTS names “${host}”, which is no host: write hosts alone, such as data.example.org or https://data.example.org, apart by commas.`,
    )
  }
  return url.origin
}

// Written by `npm run messages` from languages/en.json: change that.

/** What can be said, by the part of the program that it comes with. */
export interface Messages {
  readonly opening: {
    readonly product: string
    readonly reports: (values: { readonly amount: number }) => string
    readonly stops: (values: { readonly amount: number }) => string
    readonly stopsOf: (values: { readonly shown: number; readonly all: number }) => string
    readonly stopsOfDay: (values: { readonly shown: number; readonly all: number; readonly day: string | number }) => string
    readonly stopsOfDays: (values: { readonly shown: number; readonly all: number; readonly from: string | number; readonly to: string | number }) => string
    readonly certainty: (values: { readonly certain: number; readonly possible: number }) => string
    readonly trips: (values: { readonly amount: number }) => string
    readonly quotations: (values: { readonly amount: number }) => string
    readonly articles: (values: { readonly amount: number }) => string
    readonly list: {
      readonly comma: string
      readonly semicolon: string
    }
    readonly kind: {
      readonly visit: {
        readonly name: string
        readonly means: string
      }
      readonly planned: {
        readonly name: string
        readonly means: string
      }
      readonly background: {
        readonly name: string
        readonly means: string
      }
    }
    readonly precision: {
      readonly site: string
      readonly town: string
      readonly country: string
    }
    readonly skip: {
      readonly name: string
      readonly part: {
        readonly itinerary: string
        readonly map: string
        readonly words: string
        readonly days: string
      }
      readonly stop: (values: { readonly name: string | number }) => string
    }
    readonly map: {
      readonly name: string
      readonly keys: string
      readonly stopKeys: string
      readonly loading: string
      readonly zoomIn: string
      readonly zoomOut: string
      readonly allStops: string
      readonly stop: (values: { readonly name: string | number; readonly amount: number }) => string
      readonly group: (values: { readonly names: string | number; readonly amount: number }) => string
      readonly andMore: (values: { readonly amount: number }) => string
      readonly closeGroup: string
      readonly groupList: (values: { readonly amount: number }) => string
      readonly broken: string
      readonly onlyStill: string
      readonly basemapMissing: (values: { readonly file: string | number }) => string
      readonly tryAgain: string
      readonly savingData: string
      readonly loadDetail: string
      readonly manyLegs: string
      readonly credits: string
      readonly credit: (values: { readonly openStreetMap: string | number }) => string
    }
    readonly words: {
      readonly name: string
      readonly broken: string
    }
    readonly itinerary: {
      readonly name: string
      readonly broken: string
      readonly beside: string
      readonly kind: {
        readonly planned: string
        readonly background: string
      }
      readonly partlyPlanned: string
      readonly inferred: string
      readonly empty: string
      readonly otherDays: (values: { readonly amount: number }) => string
      readonly alsoNamed: (values: { readonly places: string | number }) => string
      readonly aboutTrip: string
      readonly noTrip: string
      readonly showAll: string
      readonly leftOut: (values: { readonly amount: number }) => string
      readonly emptyNarrowed: string
    }
    readonly days: {
      readonly name: string
      readonly from: string
      readonly to: string
      readonly all: string
      readonly reversed: string
      readonly broken: string
      readonly empty: string
      readonly emptyNarrowed: string
    }
    readonly search: {
      readonly label: string
      readonly hint: string
      readonly results: string
      readonly preparing: string
      readonly broken: string
      readonly again: string
    }
    readonly narrowing: {
      readonly name: string
      readonly article: string
      readonly kind: string
      readonly everyArticle: string
      readonly everyKind: string
      readonly kinds: {
        readonly visit: string
        readonly planned: string
        readonly background: string
      }
      readonly everyReport: string
    }
    readonly play: {
      readonly play: string
      readonly pause: string
      readonly missing: string
    }
    readonly timeline: {
      readonly name: string
      readonly trip: (values: { readonly title: string | number; readonly days: string | number }) => string
      readonly zoomIn: string
      readonly zoomOut: string
      readonly nothingOn: (values: { readonly day: string | number }) => string
      readonly onDay: (values: { readonly day: string | number; readonly amount: number }) => string
      readonly onDayAt: (values: { readonly day: string | number; readonly amount: number; readonly stops: string | number }) => string
      readonly andMore: (values: { readonly amount: number }) => string
      readonly event: (values: { readonly stop: string | number; readonly title: string | number; readonly details: string | number }) => string
      readonly extent: {
        readonly within: string
        readonly through: string
      }
      readonly kind: {
        readonly planned: string
        readonly background: string
      }
      readonly inferred: string
      readonly broken: string
    }
    readonly stop: {
      readonly loading: string
      readonly broken: string
    }
    readonly about: {
      readonly name: string
      readonly loading: string
      readonly broken: string
      readonly backToMap: string
    }
    readonly credits: {
      readonly missing: string
    }
    readonly embed: {
      readonly name: string
      readonly missing: string
    }
    readonly keys: {
      readonly name: string
      readonly missing: string
    }
    readonly display: {
      readonly name: string
      readonly missing: string
    }
    readonly picture: {
      readonly save: string
      readonly missing: string
    }
    readonly cite: {
      readonly name: string
      readonly missing: string
    }
    readonly legend: {
      readonly name: string
      readonly planned: string
      readonly background: string
      readonly legPlanned: string
      readonly arrow: string
      readonly notRoutes: string
      readonly precision: {
        readonly site: string
        readonly town: string
        readonly country: string
      }
    }
    readonly print: {
      readonly address: (values: { readonly address: string | number }) => string
      readonly dataset: (values: { readonly version: string | number; readonly day: string | number }) => string
      readonly source: (values: { readonly name: string | number }) => string
    }
    readonly sheet: {
      readonly raise: string
      readonly lower: string
    }
    readonly notice: {
      readonly missing: string
    }
    readonly openFile: {
      readonly name: string
      readonly missing: string
    }
    readonly failure: {
      readonly page: string
      readonly asWritten: string
      readonly undescribed: string
      readonly reload: string
    }
    readonly languages: {
      readonly name: string
    }
  }
  readonly stop: {
    readonly panel: {
      readonly close: string
      readonly back: string
      readonly otherNames: string
      readonly printedName: string
      readonly noneInRange: string
      readonly hidden: (values: { readonly amount: number }) => string
      readonly showHidden: (values: { readonly amount: number }) => string
      readonly portion: (values: { readonly from: number; readonly to: number; readonly all: number }) => string
      readonly earlier: (values: { readonly amount: number }) => string
      readonly moreTrips: (values: { readonly amount: number }) => string
      readonly fromFirst: string
      readonly more: (values: { readonly amount: number }) => string
      readonly markedHidden: string
      readonly noneChosen: string
      readonly leftOut: (values: { readonly amount: number }) => string
      readonly markedLeftOut: string
      readonly dayOfOthers: (values: { readonly article: string | number; readonly other: string | number }) => string
      readonly otherQuotations: (values: { readonly amount: number }) => string
      readonly onlyCountry: (values: { readonly country: string | number }) => string
      readonly extent: {
        readonly within: string
        readonly through: string
      }
      readonly inferred: string
      readonly orderNotStated: string
      readonly fulfilled: {
        readonly reported: string
        readonly recorded: string
        readonly otherwise: string
        readonly unknown: string
      }
      readonly whyDay: string
      readonly whyPlace: string
      readonly whyOrder: string
      readonly onlyOtherSide: (values: { readonly article: string | number }) => string
      readonly record: string
      readonly recordRelation: {
        readonly confirms: string
        readonly corrects: string
      }
      readonly recordRow: (values: { readonly locale: string | number; readonly country: string | number; readonly days: string | number }) => string
      readonly neighbours: (values: { readonly trip: string | number }) => string
      readonly side: {
        readonly previous: string
        readonly next: string
      }
      readonly firstStop: string
      readonly lastStop: string
      readonly neighbourOrderNotStated: string
      readonly checked: (values: { readonly day: string | number }) => string
      readonly notChecked: string
      readonly textHash: string
      readonly copyLink: string
      readonly copyExcerptLink: string
      readonly copied: string
      readonly copiedInFile: string
      readonly noLink: (values: { readonly file: string | number }) => string
      readonly copyRefused: string
      readonly link: string
      readonly unknownArticle: string
    }
    readonly difference: {
      readonly differ: {
        readonly day: string
        readonly place: string
        readonly order: string
        readonly name: string
      }
      readonly less: {
        readonly maybe: {
          readonly day: string
          readonly place: string
        }
        readonly itself: {
          readonly day: string
          readonly place: string
        }
      }
    }
    readonly notes: {
      readonly name: string
      readonly reference: (values: { readonly number: string | number }) => string
      readonly quotedAbove: string
      readonly quotedUnder: (values: { readonly stop: string | number; readonly days: string | number }) => string
      readonly allChecked: (values: { readonly days: string | number }) => string
      readonly someChecked: (values: { readonly checked: number; readonly all: number; readonly days: string | number }) => string
    }
    readonly agreement: {
      readonly name: string
      readonly source: string
      readonly day: string
      readonly place: string
      readonly stance: {
        readonly agrees: string
        readonly differs: string
        readonly unclear: string
        readonly among: string
        readonly ground: string
      }
      readonly silent: string
      readonly noRecord: string
    }
    readonly article: {
      readonly publisher: string
      readonly author: string
      readonly date: string
      readonly noAddress: string
      readonly inferred: (values: { readonly fact: string | number }) => string
      readonly open: string
      readonly about: string
      readonly notStated: (values: { readonly facts: string | number }) => string
      readonly by: (values: { readonly authors: string | number }) => string
    }
    readonly coordinates: {
      readonly north: (values: { readonly degrees: string | number }) => string
      readonly south: (values: { readonly degrees: string | number }) => string
      readonly east: (values: { readonly degrees: string | number }) => string
      readonly west: (values: { readonly degrees: string | number }) => string
    }
  }
  readonly handout: {
    readonly handout: {
      readonly reportsOn: (values: { readonly days: string | number }) => string
      readonly reportsFrom: (values: { readonly days: string | number }) => string
      readonly map: (values: { readonly stops: string | number }) => string
      readonly withoutGround: string
      readonly first: (values: { readonly shown: number; readonly all: number }) => string
    }
  }
  readonly search: {
    readonly search: {
      readonly none: string
      readonly found: (values: { readonly amount: number }) => string
      readonly similar: (values: { readonly amount: number }) => string
      readonly limited: string
      readonly leftOut: (values: { readonly amount: number }) => string
      readonly kinds: {
        readonly stop: string
        readonly event: string
        readonly excerpt: string
        readonly article: string
      }
    }
  }
  readonly words: {
    readonly words: {
      readonly when: (values: { readonly days: string | number; readonly inferred: string; readonly kind: string }) => string
      readonly first: (values: { readonly stop: string | number; readonly when: string | number; readonly country: string | number }) => string
      readonly again: (values: { readonly stop: string | number; readonly when: string | number }) => string
      readonly same: (values: { readonly stop: string | number; readonly when: string | number; readonly from: string | number }) => string
      readonly away: (values: { readonly stop: string | number; readonly when: string | number; readonly rough: string; readonly km: number; readonly direction: string; readonly from: string | number }) => string
    }
  }
  readonly long: {
    readonly long: {
      readonly find: string
      readonly goTo: string
      readonly listed: (values: { readonly shown: number; readonly all: number }) => string
      readonly more: (values: { readonly amount: number }) => string
      readonly begins: string
    }
  }
  readonly cite: {
    readonly cite: {
      readonly copy: (values: { readonly format: string | number }) => string
      readonly copied: (values: { readonly format: string | number }) => string
      readonly refused: string
    }
  }
  readonly embed: {
    readonly embed: {
      readonly heading: string
      readonly shows: (values: { readonly title: string | number }) => string
      readonly height: string
      readonly limits: (values: { readonly least: string | number; readonly most: string | number }) => string
      readonly code: string
      readonly copy: string
      readonly copied: string
      readonly refused: string
      readonly look: string
      readonly close: string
      readonly open: string
      readonly wheel: (values: { readonly key: string | number }) => string
      readonly fingers: string
    }
  }
  readonly keys: {
    readonly keys: {
      readonly heading: string
      readonly on: string
      readonly why: string
      readonly anywhere: {
        readonly name: string
        readonly tab: string
        readonly escape: string
        readonly help: string
      }
      readonly map: {
        readonly name: string
        readonly move: string
        readonly zoom: string
      }
      readonly stops: {
        readonly name: string
        readonly direction: string
        readonly order: string
        readonly ends: string
        readonly open: string
      }
      readonly days: {
        readonly name: string
        readonly day: string
        readonly week: string
        readonly ends: string
        readonly zoom: string
        readonly settle: string
        readonly escape: string
      }
      readonly search: {
        readonly name: string
        readonly down: string
        readonly up: string
        readonly enter: string
        readonly escape: string
      }
      readonly play: {
        readonly name: string
        readonly pause: string
      }
      readonly key: {
        readonly tab: string
        readonly backTab: string
        readonly escape: string
        readonly enter: string
        readonly space: string
        readonly pageUp: string
        readonly pageDown: string
        readonly home: string
        readonly end: string
        readonly left: string
        readonly right: string
        readonly up: string
        readonly down: string
        readonly arrows: string
        readonly plus: string
        readonly minus: string
        readonly help: string
      }
      readonly close: string
    }
  }
  readonly picture: {
    readonly picture: {
      readonly drawing: string
      readonly preview: (values: { readonly title: string | number }) => string
      readonly format: string
      readonly formats: {
        readonly png: string
        readonly svg: string
      }
      readonly size: (values: { readonly width: string | number; readonly height: string | number }) => string
      readonly saveFile: string
      readonly close: string
      readonly saved: (values: { readonly file: string | number }) => string
      readonly noMap: string
      readonly withoutGround: string
      readonly tooLarge: string
      readonly failed: string
      readonly describe: (values: { readonly days: string | number; readonly stops: string | number }) => string
      readonly describeNone: (values: { readonly days: string | number }) => string
      readonly days: {
        readonly all: (values: { readonly span: string | number }) => string
        readonly none: string
        readonly from: (values: { readonly day: string | number }) => string
        readonly until: (values: { readonly day: string | number }) => string
      }
      readonly onlyArticle: (values: { readonly name: string | number }) => string
      readonly emptyHere: string
      readonly article: (values: { readonly publisher: string | number; readonly title: string | number }) => string
      readonly inferred: (values: { readonly publisher: string | number }) => string
      readonly withoutPublisher: (values: { readonly title: string | number }) => string
      readonly sources: (values: { readonly names: string | number }) => string
      readonly address: (values: { readonly address: string | number }) => string
      readonly credits: string
    }
  }
  readonly display: {
    readonly display: {
      readonly theme: string
      readonly themes: {
        readonly system: string
        readonly light: string
        readonly dark: string
      }
      readonly contrast: string
      readonly contrasts: {
        readonly system: string
        readonly more: string
      }
      readonly kept: string
      readonly refused: string
      readonly close: string
    }
  }
  readonly play: {
    readonly playing: {
      readonly back: string
      readonly forward: string
      readonly speed: string
      readonly speeds: {
        readonly '1': string
        readonly '2': string
        readonly '0.5': string
      }
      readonly steps: string
      readonly mode: {
        readonly stops: string
        readonly days: string
      }
      readonly at: (values: { readonly step: number; readonly steps: number; readonly what: string | number }) => string
      readonly onDay: (values: { readonly day: string | number; readonly what: string | number }) => string
      readonly planned: (values: { readonly name: string | number }) => string
      readonly without: (values: { readonly names: string | number }) => string
      readonly alsoWithout: (values: { readonly names: string | number }) => string
      readonly orderNotStated: string
      readonly inferred: string
      readonly partlyInferred: string
      readonly paused: string
      readonly pausedAt: (values: { readonly words: string | number }) => string
      readonly ended: string
    }
  }
  readonly notice: {
    readonly notice: {
      readonly dismiss: string
      readonly notADay: (values: { readonly value: string | number; readonly parameter: string }) => string
      readonly rangeReversed: (values: { readonly from: string | number; readonly to: string | number }) => string
      readonly parameterRepeated: (values: { readonly parameter: string | number }) => string
      readonly unknownStop: (values: { readonly stop: string | number }) => string
      readonly renamedStop: (values: { readonly former: string | number; readonly name: string | number }) => string
      readonly unknownExcerpt: (values: { readonly excerpt: string | number }) => string
      readonly excerptElsewhere: (values: { readonly name: string | number }) => string
      readonly unknownArticle: (values: { readonly article: string | number }) => string
      readonly notAKind: (values: { readonly value: string | number }) => string
      readonly unknownSection: (values: { readonly section: string | number }) => string
      readonly stopBesideAbout: (values: { readonly stop: string | number }) => string
      readonly unknownPath: (values: { readonly path: string | number }) => string
      readonly dataUnavailable: (values: { readonly data: string | number }) => string
      readonly dataNoAddress: (values: { readonly data: string | number }) => string
      readonly dataHostRefused: (values: { readonly host: string | number }) => string
      readonly dataOnMachine: (values: { readonly file: string | number }) => string
      readonly languageUnavailable: (values: { readonly language: string | number }) => string
    }
  }
  readonly otherData: {
    readonly otherData: {
      readonly fromHost: (values: { readonly name: string | number }) => string
      readonly fromSite: (values: { readonly name: string | number }) => string
      readonly fromFile: (values: { readonly name: string | number }) => string
      readonly leave: string
      readonly loading: (values: { readonly name: string | number }) => string
      readonly progress: (values: { readonly received: number; readonly total: number }) => string
      readonly received: (values: { readonly received: number }) => string
      readonly coming: (values: { readonly received: number; readonly stops: string | number }) => string
      readonly comingOf: (values: { readonly received: number; readonly total: number; readonly stops: string | number }) => string
      readonly awaited: string
      readonly allHere: (values: { readonly stops: string | number }) => string
      readonly brokenOff: (values: { readonly received: number; readonly stops: string | number }) => string
      readonly brokenOffOf: (values: { readonly received: number; readonly total: number; readonly stops: string | number }) => string
      readonly damaged: (values: { readonly stops: string | number }) => string
      readonly failed: (values: { readonly name: string | number }) => string
      readonly refused: (values: { readonly name: string | number }) => string
      readonly drop: string
      readonly several: (values: { readonly amount: number }) => string
      readonly textDropped: string
      readonly close: string
    }
  }
  readonly newVersion: {
    readonly newVersion: {
      readonly there: string
      readonly whenLiked: string
      readonly take: string
      readonly putOff: string
    }
  }
  readonly about: {
    readonly about: {
      readonly back: string
      readonly contents: string
      readonly quotedTimes: (values: { readonly amount: number }) => string
      readonly onlyThis: string
      readonly textHash: string
      readonly checked: (values: { readonly checked: number; readonly all: number }) => string
      readonly hashes: {
        readonly counting: string
        readonly impossible: string
      }
      readonly inferred: string
      readonly unplaced: string
      readonly noRegister: string
      readonly noneInferred: string
      readonly noneUnplaced: string
      readonly noneDiffer: string
      readonly cites: string
      readonly nothingCites: string
      readonly citesOtherwise: string
      readonly files: string
      readonly schema: string
      readonly days: string
      readonly row: string
      readonly contact: (values: { readonly address: string | number }) => string
      readonly noContact: string
      readonly kindOf: {
        readonly visit: string
        readonly planned: string
        readonly background: string
      }
      readonly onlyCountry: string
    }
    readonly sections: {
      readonly sources: {
        readonly heading: string
        readonly paragraphs: {
          readonly stated: string
        }
      }
      readonly quotations: {
        readonly heading: string
        readonly paragraphs: {
          readonly verbatim: string
          readonly compared: string
          readonly mark: string
          readonly repeat: string
        }
      }
      readonly days: {
        readonly heading: string
        readonly paragraphs: {
          readonly words: string
          readonly inferred: string
        }
      }
      readonly places: {
        readonly heading: string
        readonly paragraphs: {
          readonly marks: string
        }
      }
      readonly disagreements: {
        readonly heading: string
        readonly paragraphs: {
          readonly all: string
        }
      }
      readonly record: {
        readonly heading: string
        readonly paragraphs: {
          readonly beside: string
        }
      }
      readonly map: {
        readonly heading: string
        readonly paragraphs: {}
      }
      readonly licences: {
        readonly heading: string
        readonly paragraphs: {
          readonly program: string
        }
      }
      readonly errors: {
        readonly heading: string
        readonly paragraphs: {
          readonly link: string
        }
      }
      readonly corrections: {
        readonly heading: string
        readonly paragraphs: {}
      }
    }
  }
  readonly credits: {
    readonly credits: {
      readonly name: string
      readonly dataset: string
      readonly version: (values: { readonly version: string | number; readonly day: string | number }) => string
      readonly noCorrections: string
      readonly licences: string
      readonly close: string
    }
    readonly credit: {
      readonly map: {
        readonly heading: string
        readonly paragraphs: {
          readonly openStreetMap: string
          readonly changed: string
          readonly naturalEarth: string
          readonly borders: string
        }
        readonly contributors: string
      }
      readonly names: {
        readonly heading: string
        readonly paragraphs: {
          readonly geoNames: string
        }
      }
      readonly quotations: {
        readonly heading: string
        readonly paragraphs: {
          readonly owners: string
        }
      }
      readonly software: {
        readonly heading: string
        readonly paragraphs: {
          readonly programs: string
        }
      }
    }
  }
  readonly problems: {
    readonly report: {
      readonly heading: string
      readonly found: (values: { readonly amount: number }) => string
      readonly partHeading: (values: { readonly amount: number }) => string
      readonly restShown: string
      readonly whole: string
      readonly instead: (values: { readonly found: string | number; readonly expected: string | number }) => string
      readonly more: (values: { readonly amount: number }) => string
    }
    readonly problem: {
      readonly 'not-found': {
        readonly expected: string
        readonly remedy: string
      }
      readonly 'cut-off': {
        readonly expected: string
        readonly remedy: string
      }
      readonly unreadable: {
        readonly expected: string
        readonly remedy: string
      }
      readonly 'too-large': {
        readonly expected: string
        readonly remedy: string
      }
      readonly 'not-text': {
        readonly expected: string
        readonly remedy: string
      }
      readonly 'not-json': {
        readonly expected: string
        readonly remedy: string
      }
      readonly missing: {
        readonly expected: string
        readonly remedy: string
      }
      readonly text: {
        readonly expected: string
        readonly remedy: string
      }
      readonly empty: {
        readonly expected: string
        readonly remedy: string
      }
      readonly number: {
        readonly expected: string
        readonly remedy: string
      }
      readonly certain: {
        readonly expected: string
        readonly remedy: string
      }
      readonly list: {
        readonly expected: string
        readonly remedy: string
      }
      readonly object: {
        readonly expected: string
        readonly remedy: string
      }
      readonly day: {
        readonly expected: string
        readonly remedy: string
      }
      readonly 'days-reversed': {
        readonly expected: string
        readonly remedy: string
      }
      readonly extent: {
        readonly expected: string
        readonly remedy: string
      }
      readonly link: {
        readonly expected: string
        readonly remedy: string
      }
      readonly inferred: {
        readonly expected: string
        readonly remedy: string
      }
      readonly contact: {
        readonly expected: string
        readonly remedy: string
      }
      readonly hash: {
        readonly expected: string
        readonly remedy: string
      }
      readonly precision: {
        readonly expected: string
        readonly remedy: string
      }
      readonly country: {
        readonly expected: string
        readonly remedy: string
      }
      readonly kind: {
        readonly expected: string
        readonly remedy: string
      }
      readonly about: {
        readonly expected: string
        readonly remedy: string
      }
      readonly relation: {
        readonly expected: string
        readonly remedy: string
      }
      readonly stance: {
        readonly expected: string
        readonly remedy: string
      }
      readonly language: {
        readonly expected: string
        readonly remedy: string
      }
      readonly longitude: {
        readonly expected: string
        readonly remedy: string
      }
      readonly latitude: {
        readonly expected: string
        readonly remedy: string
      }
      readonly position: {
        readonly expected: string
        readonly remedy: string
      }
      readonly point: {
        readonly expected: string
        readonly remedy: string
      }
      readonly feature: {
        readonly expected: string
        readonly remedy: string
      }
      readonly collection: {
        readonly expected: string
        readonly remedy: string
      }
      readonly format: {
        readonly expected: string
        readonly remedy: string
      }
      readonly 'duplicate-id': {
        readonly expected: string
        readonly remedy: string
      }
      readonly 'unknown-article': {
        readonly expected: string
        readonly remedy: string
      }
      readonly 'unknown-record': {
        readonly expected: string
        readonly remedy: string
      }
      readonly 'unknown-trip': {
        readonly expected: string
        readonly remedy: string
      }
      readonly 'unknown-excerpt': {
        readonly expected: string
        readonly remedy: string
      }
      readonly 'visit-without-excerpt': {
        readonly expected: string
        readonly remedy: string
      }
      readonly 'no-stops': {
        readonly expected: string
        readonly remedy: string
      }
      readonly other: {
        readonly expected: string
        readonly remedy: string
      }
    }
  }
  readonly build: {
    readonly page: {
      readonly about: (values: { readonly stop: string | number; readonly title: string | number }) => string
      readonly method: (values: { readonly title: string | number }) => string
      readonly notFound: string
      readonly nothingHere: (values: { readonly title: string | number }) => string
    }
    readonly card: {
      readonly from: (values: { readonly title: string | number }) => string
      readonly oneOf: (values: { readonly amount: number; readonly days: string | number }) => string
      readonly onlyCountry: (values: { readonly country: string | number }) => string
      readonly noReports: string
      readonly whole: (values: { readonly stops: number; readonly reports: number }) => string
      readonly quoted: (values: { readonly title: string | number }) => string
      readonly ground: string
      readonly mapOf: (values: { readonly name: string | number }) => string
      readonly mapOfAll: string
      readonly mapOfSome: (values: { readonly amount: number }) => string
    }
    readonly machine: {
      readonly files: {
        readonly dataset: string
        readonly feed: string
        readonly calendar: string
        readonly embedding: (values: { readonly title: string | number }) => string
      }
      readonly event: (values: { readonly stop: string | number; readonly title: string | number }) => string
      readonly kind: {
        readonly planned: (values: { readonly event: string | number }) => string
        readonly background: (values: { readonly event: string | number }) => string
      }
      readonly onOneOfTheseDays: (values: { readonly event: string | number }) => string
      readonly onDays: (values: { readonly days: string | number; readonly event: string | number }) => string
      readonly plannedBy: (values: { readonly sources: string | number }) => string
      readonly tookPlace: string
      readonly differ: (values: { readonly about: string | number; readonly note: string | number }) => string
      readonly record: (values: { readonly relation: string; readonly row: string | number }) => string
      readonly quoted: (values: { readonly title: string | number }) => string
      readonly by: (values: { readonly authors: string | number }) => string
      readonly place: (values: { readonly name: string | number; readonly country: string | number }) => string
      readonly calendar: (values: { readonly title: string | number }) => string
      readonly feed: (values: { readonly title: string | number }) => string
      readonly quotationRights: string
      readonly trip: (values: { readonly title: string | number; readonly days: string | number }) => string
      readonly withoutScript: string
    }
  }
}

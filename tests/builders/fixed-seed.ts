import fc from 'fast-check'

/** The seed of every law that a test states: a failure stays a failure until the code changes. */
fc.configureGlobal({ seed: 20310505 })

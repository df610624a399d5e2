import { directionOf, LANGUAGES } from '../text/text.ts'

/**
 * Says in a language that its words have not come.
 * @param language one of `LANGUAGES`, by its tag
 */
export function LanguageFailure({ language }: { readonly language: string }) {
  return (
    <p className="pane-failure" role="alert" lang={language} dir={directionOf(language)}>
      {LANGUAGES.find(({ tag }) => tag === language)?.failed}
    </p>
  )
}

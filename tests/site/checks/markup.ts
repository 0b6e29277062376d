import { HtmlValidate } from 'html-validate';
import { pagesOf, type BuiltSite } from '../built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How the markup is written down is Astro's affair.
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Its 70 characters are meant for Latin letters.
    'long-title': 'off',
  },
});

/** What is not valid HTML. */
export async function markupFaults(site: BuiltSite): Promise<string[]> {
  const faults: string[] = [];
  for (const { file, html } of pagesOf(site)) {
    const report = await validator.validateString(html, file);
    for (const { messages } of report.results) {
      faults.push(...messages.map((m) => `${file}:${m.line}:${m.column}: ${m.message} (${m.ruleId})`));
    }
  }
  return faults;
}

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
    // Boxes of one facet share a name: that is how several values are sent.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // The filters of the directory apply as they are chosen, so that there is nothing to submit.
    'wcag/h32': 'off',
    // Its 70 characters are meant for Latin letters.
    'long-title': 'off',
  },
});

/** What is not valid HTML. */
export async function markupFaults(site: BuiltSite): Promise<string[]> {
  const faults: string[] = [];
  for (const { file, html } of pagesOf(site)) {
    const report = await validator.validateString(withoutTemplates(html), file);
    for (const { messages } of report.results) {
      faults.push(...messages.map((m) => `${file}:${m.line}:${m.column}: ${m.message} (${m.ruleId})`));
    }
  }
  return faults;
}

/** A template's parts are empty until a script fills them; blanks in their stead keep the positions. */
function withoutTemplates(html: string): string {
  return html.replace(/(<template[^>]*>)([^]*?)(?=<\/template>)/g, (_, tag: string, content: string) => {
    return tag + content.replace(/[^\n]/g, ' ');
  });
}

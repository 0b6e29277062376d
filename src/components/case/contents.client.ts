import { elements } from '../case-browser/dom.client.ts';

/** Where on the screen a part counts as being read: a line at a third from the top. */
const READING_LINE = '-33% 0px -66% 0px';

/** Marks in the list of contents the part that is being read. Without it the list is plain links. */
function followReading(): void {
  const links = elements(document, '.contents a[href^="#"]', HTMLAnchorElement);
  const byPart = new Map(links.flatMap((link) => partsOf(link).map((part) => [part, link] as const)));
  const observer = new IntersectionObserver(
    (entries) => {
      const reached = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
      const current = reached && byPart.get(reached.target);
      if (current === undefined) return;
      for (const link of links) {
        if (link === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: READING_LINE },
  );
  for (const part of byPart.keys()) observer.observe(part);
}

/** The heading that a link leads to, and what follows it up to the next one; or the section that the heading names. */
function partsOf({ hash }: HTMLAnchorElement): Element[] {
  const heading = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (heading === null) return [];
  const section = heading.closest('section');
  if (section !== null) return [section];
  const parts: Element[] = [heading];
  for (let next = heading.nextElementSibling; next !== null && next.tagName !== 'H2';) {
    parts.push(next);
    next = next.nextElementSibling;
  }
  return parts;
}

followReading();

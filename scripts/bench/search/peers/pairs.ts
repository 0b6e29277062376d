/**
 * The pairs of neighbouring characters of a text, as a site that indexes Chinese without a dictionary cuts it:
 * words and numbers whole, small letters, a character alone where it has no neighbour. Sent to the page as its
 * own source, so that it uses nothing from outside of itself.
 */
export function pairsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []).flatMap(
    (run) => {
      const characters = Array.from(run);
      if (!/^\p{Script=Han}{2}/u.test(run)) return [run];
      return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
    },
  );
}

/** Spellings that sound alike, as rows applied in order: an example stands beside each. */
const ROWS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]/g, ''],
  [/^kn/g, 'n'], // knot
  [/^wr/g, 'r'], // wrap
  [/^ps/g, 's'], // psycopg
  [/ough/g, 'o'], // though
  [/augh/g, 'af'], // laugh
  [/igh/g, 'i'], // night
  [/ph/g, 'f'], // graph
  [/sch/g, 'sh'], // schmidt
  [/tsch/g, 'ch'], // putsch
  [/(?:t|s)ion/g, 'shn'], // station
  [/c(?=[eiy])/g, 's'], // celery
  [/ck|q|c(?!h)/g, 'k'], // crate, rack
  [/ch(?=[lr])/g, 'k'], // chris
  [/x/g, 'ks'], // nginx
  [/dg(?=[ei])/g, 'j'], // edge
  [/g(?=[eiy])/g, 'j'], // ginger
  [/gh/g, 'g'], // spaghetti
  [/z/g, 's'], // zope
  [/tz|ts/g, 's'], // pretzel
  [/th/g, 't'], // python
  [/w/g, 'v'], // werkzeug
  [/ee|ea|ie|ey|y/g, 'i'], // keys
  [/oo|ou|ow|u/g, 'u'], // rook
  [/ai|ay|ei/g, 'e'], // train
  [/au|aw/g, 'o'], // laura
  [/h(?![aeiou])/g, ''], // john
  [/e$/g, ''], // flake
  [/(.)\1+/g, '$1'], // letter
];

/** A rough phonetic respelling in a small alphabet. */
export function respell(text: string): string {
  return ROWS.reduce(
    (spelling, [pattern, replacement]) => spelling.replace(pattern, replacement),
    text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''),
  );
}

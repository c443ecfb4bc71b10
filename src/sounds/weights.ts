import type { FEATURES } from './features.ts';

/**
 * Logistic regression: what each feature adds to the log odds that two names are one. Learned from heard names and from
 * names that only sound near; docs/decisions/0002-same-name.md tells how, and what it gave.
 */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  'sound likeness': 0.4433,
  'sound odds': 0.125,
  'letter closeness': -3.578,
  'letter likeness': -0.4456,
  'consonant closeness': -2.011,
  'worst stretch': 0.0059,
  'longest gap': -2.1144,
  'first sound': -0.0444,
  'last sound': 0.009,
  'equal sounds': -4.358,
  length: -0.0106,
  'length ratio': -2.7709,
  'only one has a number': 0.0705,
  'worst word': -0.6628,
  'more words': 0.4716,
  'one within the other': 1.9015,
  plural: 1.329,
  'same first letter': 0.7405,
  'log length': -2.8349,
  'sound likeness by log length': 1.3337,
  'letter closeness by log length': -0.2822,
  'letter likeness by log length': 2.0962,
  'consonant closeness by log length': 2.269,
  'worst stretch by log length': 0.0245,
  'sound likeness squared': 1.6647,
  'letter closeness squared': -0.8781,
  'letter likeness squared': 1.4768,
  'sound likeness by letter closeness': 1.8937,
  'sound likeness by letter likeness': -1.5418,
  'letter closeness by letter likeness': 2.6563,
  'sound likeness below 0.65': -0.9419,
  'sound likeness below 0.4': -2.197,
  'letter likeness below 0.6': -1.7088,
  'letter closeness below 0.5': 2.9159,
  'longest gap above 1': 2.2539,
};

/** The log odds where every feature is 0. */
export const BIAS = 6.9028;

import type { FEATURES } from './features.ts';

/**
 * Logistic regression: what each feature adds to the log odds that two names are one. Learned from heard names and from
 * names that only sound near; docs/decisions/0002-same-name.md tells how, and what it gave.
 */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  'sound likeness': 0.3498,
  'sound odds': 0.1259,
  'letter closeness': -3.571,
  'letter likeness': -0.4571,
  'consonant closeness': -2.0458,
  'worst stretch': -0.004,
  'longest gap': -2.123,
  'first sound': -0.0414,
  'last sound': 0.0095,
  'equal sounds': -4.3673,
  length: 0.001,
  'length ratio': -2.7118,
  'only one has a number': 0.0591,
  'worst word': -0.6617,
  'more words': 0.468,
  'one within the other': 1.8977,
  plural: 1.3387,
  'same first letter': 0.7322,
  'log length': -2.9383,
  'sound likeness by log length': 1.3495,
  'letter closeness by log length': -0.2887,
  'letter likeness by log length': 2.1217,
  'consonant closeness by log length': 2.2976,
  'worst stretch by log length': 0.0308,
  'sound likeness squared': 1.6258,
  'letter closeness squared': -0.9294,
  'letter likeness squared': 1.4915,
  'sound likeness by letter closeness': 2.0017,
  'sound likeness by letter likeness': -1.5894,
  'letter closeness by letter likeness': 2.6,
  'sound likeness below 0.65': -0.8125,
  'sound likeness below 0.4': -2.5043,
  'letter likeness below 0.6': -1.6403,
  'letter closeness below 0.5': 2.7845,
  'longest gap above 1': 2.2809,
};

/** The log odds where every feature is 0. */
export const BIAS = 7.0195;

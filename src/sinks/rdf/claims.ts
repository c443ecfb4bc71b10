/** What an edge says as RDF: one direct statement, and a claim (reified, with PROV) for each episode that makes it. */
import { type Claim, claimsOf } from '../../graph/claims.ts';
import type { GraphEdge, GraphEvidence } from '../../graph/schema.ts';
import type { Names } from './iris.ts';
import { propertiesOf, type Resource } from './resource.ts';
import { predicateOf } from './terms.ts';

/** subject –predicate→ object, as prefixed or absolute IRIs. */
export interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** The statements of an edge, and the claims that make them, each followed by its proofs. */
export interface Claimed {
  readonly statements: readonly Statement[];
  readonly resources: readonly Resource[];
}

/** Takes an edge apart into what RDF can say of it. */
export function claimed(edge: GraphEdge, names: Names): Claimed {
  if (edge.attributes.type === 'MENTIONS') return mentioned(edge, names);
  const claims = claimsOf(edge).map((claim, index) => {
    const statement = statementOf(edge, { names, past: claim.past });
    return {
      statement,
      resources: claimResources({ edge, claim, statement }, `${names.claim(edge)}#${index + 1}`, names),
    };
  });
  return {
    statements: claims.map((claim) => claim.statement),
    resources: claims.flatMap((claim) => claim.resources),
  };
}

function mentioned(edge: GraphEdge, names: Names): Claimed {
  const { confidence, count, lines = [] } = edge.attributes;
  const statement = statementOf(edge, { names, past: false });
  const properties = propertiesOf([
    ...reified(edge, statement),
    ['epigraph:confidence', confidence],
    ['epigraph:count', count],
    ['epigraph:line', lines],
    ['prov:wasDerivedFrom', { iri: names.iri(edge.source) }],
  ]);
  return { statements: [statement], resources: [{ iri: `${names.claim(edge)}#1`, types: CLAIM, properties }] };
}

const CLAIM = ['rdf:Statement', 'prov:Entity'];
const PROOF = ['schema:Quotation', 'prov:Entity'];

function statementOf(
  { source, target, attributes }: GraphEdge,
  { names, past }: { readonly names: Names; readonly past: boolean },
): Statement {
  const { name, isTurned } = predicateOf(attributes.type, { from: names.type(source), to: names.type(target), past });
  const [subject, object] = isTurned ? [target, source] : [source, target];
  return { subject: names.iri(subject), predicate: name, object: names.iri(object) };
}

const reified = ({ attributes }: GraphEdge, { subject, predicate, object }: Statement) =>
  [
    ['rdf:subject', { iri: subject }],
    ['rdf:predicate', { iri: predicate }],
    ['rdf:object', { iri: object }],
    ['epigraph:relation', attributes.type],
  ] as const;

interface Made {
  readonly edge: GraphEdge;
  readonly claim: Claim;
  readonly statement: Statement;
}

function claimResources({ edge, claim, statement }: Made, iri: string, names: Names): readonly Resource[] {
  const proofs = claim.evidence.map((proof, index) => proofResource(proof, `${iri}.${index + 1}`, names));
  const properties = propertiesOf([
    ...reified(edge, statement),
    ['epigraph:confidence', claim.confidence],
    ['epigraph:role', claim.role],
    ['epigraph:when', claim.when],
    ['epigraph:past', claim.past ? true : null],
    ['prov:wasDerivedFrom', proofs.map((proof) => ({ iri: proof.iri }))],
  ]);
  return [{ iri, types: CLAIM, properties }, ...proofs];
}

function proofResource(proof: GraphEvidence, iri: string, names: Names): Resource {
  const speaker = proof.speaker === null ? undefined : names.person(proof.speaker);
  const properties = propertiesOf([
    ['schema:text', proof.quote],
    ['prov:wasQuotedFrom', { iri: names.iri(proof.episode) }],
    ['prov:wasAttributedTo', speaker === undefined ? null : { iri: speaker }],
    ['epigraph:speaker', proof.speaker],
    ['epigraph:startLine', proof.startLine],
    ['epigraph:endLine', proof.endLine],
    ['epigraph:time', proof.time],
    ['epigraph:rule', proof.rule],
  ]);
  return { iri, types: PROOF, properties };
}

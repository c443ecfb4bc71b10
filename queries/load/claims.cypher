// Everything an episode claims (written by scripts/build/queries.mjs)
CALL () {
  MATCH (s:Entity)-[r:EPISODE_OF {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:HOSTS {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:GUEST_ON {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:MEMBER_OF {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:WORKS_FOR {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:FOUNDED {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:CREATED {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:CONTRIBUTES_TO {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:MAINTAINS {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:DEVELOPS {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:USES {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:AUTHORED {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:APPROVED {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:GAVE {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:PRESENTED_AT {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:ABOUT {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:ATTENDED {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:LOCATED_IN {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:BASED_ON {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:PART_OF {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:ALTERNATIVE_TO {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:SPONSORS {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity)-[r:KNOWS {episode: $episode}]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
UNION ALL
  MATCH (s:Entity {id: $episode})-[r:MENTIONS]->(t:Entity)
  RETURN s.id AS source, t.id AS target, r
}
RETURN source, type(r) AS type, target, elementId(r) AS element, properties(r) AS properties

// Adds what an episode claims; the entities are held, and nobody else writes claims of the episode (written by scripts/build/queries.mjs)
UNWIND range(0, size($source) - 1) AS i
MATCH (s:Entity {id: $source[i]})
MATCH (t:Entity {id: $target[i]})
CREATE (s)-[r:$($type[i]) {
  episode: $episode[i],
  quotes: $quotes[i],
  lines: $lines[i],
  times: $times[i],
  speakers: $speakers[i],
  rules: $rules[i],
  confidence: $confidence[i],
  role: $role[i],
  when: $when[i],
  past: $past[i],
  count: $count[i],
  heard: $heard[i],
  node: $node[i]
}]->(t)

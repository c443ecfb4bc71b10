// Everything that was said of somebody or something, to look at
// @param name string = "Ines Carvalho" — its name
// @param limit integer = 200 — how many relations at the most
// @returns thing, relation, other
MATCH (thing:Entity {name: $name})-[relation]-(other:Entity)
WHERE type(relation) <> 'MENTIONS'
RETURN thing, relation, other
ORDER BY other.name, type(relation), relation.episode
LIMIT $limit

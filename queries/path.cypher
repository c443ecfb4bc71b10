// The shortest ways from one person to another, over what was said of them
// @param from string = "Ines Carvalho" — name of the one
// @param to string = "Nora Feldmann" — name of the other
// @param limit integer = 10 — how many ways at the most
// @returns names, relations
MATCH (one:Entity:Person {name: $from}), (other:Entity:Person {name: $to})
MATCH path = allShortestPaths((one)-[:HOSTS|GUEST_ON|EPISODE_OF|MEMBER_OF|WORKS_FOR|FOUNDED|CREATED|CONTRIBUTES_TO|MAINTAINS|DEVELOPS|USES|AUTHORED|APPROVED|GAVE|PRESENTED_AT|ABOUT|ATTENDED|BASED_ON|PART_OF|SPONSORS|KNOWS*..6]-(other))
WITH DISTINCT [n IN nodes(path) | n.name] AS names, [r IN relationships(path) | type(r)] AS relations
RETURN names, relations
ORDER BY names, relations
LIMIT $limit

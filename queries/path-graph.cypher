// The shortest ways from one person to another, to look at
// @param from string = "Ines Carvalho" — name of the one
// @param to string = "Nora Feldmann" — name of the other
// @returns path
MATCH (one:Entity:Person {name: $from}), (other:Entity:Person {name: $to})
MATCH path = allShortestPaths((one)-[:HOSTS|GUEST_ON|EPISODE_OF|MEMBER_OF|WORKS_FOR|FOUNDED|CREATED|CONTRIBUTES_TO|MAINTAINS|DEVELOPS|USES|AUTHORED|APPROVED|GAVE|PRESENTED_AT|ABOUT|ATTENDED|BASED_ON|PART_OF|SPONSORS|KNOWS*..6]-(other))
RETURN path
ORDER BY [n IN nodes(path) | n.id], [r IN relationships(path) | type(r) + r.episode]
LIMIT 25

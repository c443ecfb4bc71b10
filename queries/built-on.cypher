// What a project is built on, and what that is built on in turn
// @param project string = "Sentry" — its name
// @returns thing, steps
MATCH path = (p:Entity:Project {name: $project})-[:BASED_ON*1..4]->(thing:Entity)
RETURN thing.name AS thing, min(length(path)) AS steps
ORDER BY steps, thing

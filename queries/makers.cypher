// Who created, maintains or contributes to a project
// @param project string = "Prometheus" — its name
// @returns who, part, episode, quote
MATCH (p:Entity:Project {name: $project})<-[made:CREATED|MAINTAINS|CONTRIBUTES_TO|DEVELOPS]-(who:Entity)
MATCH (source:Entity:Episode {id: made.episode})
RETURN who.name AS who, type(made) AS part, source.name AS episode, made.quotes[0] AS quote
ORDER BY part, who, episode

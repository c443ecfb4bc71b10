// Who hosts which show, and how many of its episodes are here
// @returns podcast, host, episodes
MATCH (p:Person)-[:HOSTS]->(show:Podcast)
WITH DISTINCT show, p
OPTIONAL MATCH (show)<-[:EPISODE_OF]-(e:Episode)
RETURN show.name AS podcast, p.name AS host, count(DISTINCT e) AS episodes
ORDER BY podcast, host

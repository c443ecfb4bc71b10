// People to invite next: mentioned often, never a guest, no host
// @param limit integer = 25 — how many people at the most
// @returns person, episodes, mentions
MATCH (p:Person)<-[m:MENTIONS]-(e:Episode)
WHERE NOT EXISTS { (p)-[:GUEST_ON]->(:Episode) } AND NOT EXISTS { (p)-[:HOSTS]->(:Podcast) }
RETURN p.name AS person, count(DISTINCT e) AS episodes, sum(m.count) AS mentions
ORDER BY episodes DESC, mentions DESC, person
LIMIT $limit

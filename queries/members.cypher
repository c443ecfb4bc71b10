// Members of a team, board or community
// @param team string = "Django security team" — its name
// @returns person, role, past, episode, quote
MATCH (o:Entity:Organisation {name: $team})<-[member:MEMBER_OF]-(p:Person)
MATCH (source:Entity:Episode {id: member.episode})
RETURN p.name AS person, member.role AS role, coalesce(member.past, false) AS past, source.name AS episode,
  member.quotes[0] AS quote
ORDER BY person, episode

// Everybody of an organisation, to look at: who works there, founded it, belongs to it
// @param organisation string = "Tidewater Labs" — its name
// @returns person, relation, organisation
MATCH (organisation:Entity:Organisation {name: $organisation})<-[relation:WORKS_FOR|FOUNDED|MEMBER_OF]-(person:Person)
RETURN person, relation, organisation
ORDER BY person.name, type(relation), relation.episode

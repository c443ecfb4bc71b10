// What an episode says with PART_OF is found by the episode
CREATE INDEX part_of_episode IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.episode)

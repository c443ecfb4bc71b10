// What an episode says with CREATED is found by the episode
CREATE INDEX created_episode IF NOT EXISTS FOR ()-[r:CREATED]-() ON (r.episode)

// What an episode says with BASED_ON is found by the episode
CREATE INDEX based_on_episode IF NOT EXISTS FOR ()-[r:BASED_ON]-() ON (r.episode)

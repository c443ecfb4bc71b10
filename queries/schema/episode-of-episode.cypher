// What an episode says with EPISODE_OF is found by the episode
CREATE INDEX episode_of_episode IF NOT EXISTS FOR ()-[r:EPISODE_OF]-() ON (r.episode)

// What an episode says with WORKS_FOR is found by the episode
CREATE INDEX works_for_episode IF NOT EXISTS FOR ()-[r:WORKS_FOR]-() ON (r.episode)

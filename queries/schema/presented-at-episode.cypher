// What an episode says with PRESENTED_AT is found by the episode
CREATE INDEX presented_at_episode IF NOT EXISTS FOR ()-[r:PRESENTED_AT]-() ON (r.episode)

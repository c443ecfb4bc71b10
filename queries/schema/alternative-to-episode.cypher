// What an episode says with ALTERNATIVE_TO is found by the episode
CREATE INDEX alternative_to_episode IF NOT EXISTS FOR ()-[r:ALTERNATIVE_TO]-() ON (r.episode)

-- Whether another order was as good was not looked for when these rounds were closed.
update ranking_round
set outcome = jsonb_set(outcome::jsonb, '{secondOpinion,tiers}', '[]'::jsonb)
where outcome::jsonb -> 'secondOpinion' is not null and outcome::jsonb -> 'secondOpinion' -> 'tiers' is null;

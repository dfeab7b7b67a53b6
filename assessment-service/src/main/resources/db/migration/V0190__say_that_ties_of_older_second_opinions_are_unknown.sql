-- Whether another order was as good was not looked for when these rounds were counted.
update published_round
set outcome = jsonb_set(outcome, '{secondOpinion,tiers}', '[]'::jsonb)
where jsonb_typeof(outcome -> 'secondOpinion') = 'object' and outcome -> 'secondOpinion' -> 'tiers' is null;

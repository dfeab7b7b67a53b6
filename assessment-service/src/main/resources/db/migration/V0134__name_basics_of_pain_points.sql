-- Which of the basics fails is one of their categories; what was written in other words stays in the description.
update pain_point
set description = description || E'\n' || basics_category,
    basics_category = null
where basics_category not in (
    'IRRELEVANT_EMAILS', 'COMPLICATED_ONBOARDING', 'STAFF_UNAVAILABLE', 'LONG_WAITS', 'INADEQUATE_SOLUTIONS',
    'REPEATED_INFORMATION', 'DAY_LONG_DELIVERY_WINDOWS', 'UNANNOUNCED_DELAYS', 'CONFIRMATION_DIFFERS',
    'UNREADABLE_PRIVACY_POLICY', 'SELF_SERVING_LOYALTY_PROGRAMME');

-- What was configured for all cycles belongs to each of them.
update method_of_cycle
set settings = '{"decideWithinDays": 14, "enoughHours": 4}' || settings;

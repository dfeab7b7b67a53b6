package dev.waymark.assessment.crm.survey;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How results of surveys are shown.
@ConfigMapping(prefix = "waymark.survey")
interface SurveyConfig {

    /// Answers that a result needs to be shown, so that it tells nothing of a single customer; 1 shows all.
    @WithDefault("4")
    int fewestAnswers();
}

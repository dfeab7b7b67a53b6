package dev.waymark.rest.json;

import dev.waymark.rest.text.TextConstraints;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;

/// The validator as the services configure it.
final class Validators {

    private Validators() {}

    static Validator ofTheService() {
        var configuration = Validation.byProvider(HibernateValidator.class).configure();
        new TextConstraints().customize(configuration);
        return configuration.buildValidatorFactory().getValidator();
    }
}

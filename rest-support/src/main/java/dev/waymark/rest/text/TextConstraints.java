package dev.waymark.rest.text;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.internal.constraintvalidators.bv.size.SizeValidatorForCollection;
import org.hibernate.validator.internal.constraintvalidators.bv.size.SizeValidatorForMap;

/// Puts our reading of `@Size` and `@NotBlank` for text in the place of the validator's own, which knows
/// UTF-16 and ASCII.
@Singleton
public class TextConstraints implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Size.class)
                .includeExistingValidators(false)
                .validatedBy(CodePointSize.class)
                .validatedBy(SizeValidatorForCollection.class)
                .validatedBy(SizeValidatorForMap.class);
        mapping.constraintDefinition(NotBlank.class)
                .includeExistingValidators(false)
                .validatedBy(NotBlankText.class);
        configuration.addMapping(mapping);
    }
}

package dev.waymark.rest.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/// `@NotBlank` wants a character that can be seen, whatever alphabet its spaces are from.
public class NotBlankText implements ConstraintValidator<NotBlank, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text != null && !Text.isBlank(text);
    }
}

package dev.waymark.rest.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// `@Size` of a text counts code points, as `maxLength` of the document does.
public class CodePointSize implements ConstraintValidator<Size, CharSequence> {

    private int least;
    private int most;

    @Override
    public void initialize(Size size) {
        least = size.min();
        most = size.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        var length = Text.length(text);
        return length >= least && length <= most;
    }
}

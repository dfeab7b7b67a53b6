package dev.waymark.rest.money;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// The code of an ISO 4217 currency in which something can be paid: one with a minor unit.
@Constraint(validatedBy = PaymentCurrency.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PaymentCurrency {

    String message() default "must be an ISO 4217 code of a currency with a minor unit, such as EUR";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Decides by the list of currencies of the platform.
    class Check implements ConstraintValidator<PaymentCurrency, String> {

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            try {
                return code == null || Money.decimals(code) >= 0;
            } catch (IllegalArgumentException unusable) {
                return false;
            }
        }
    }
}

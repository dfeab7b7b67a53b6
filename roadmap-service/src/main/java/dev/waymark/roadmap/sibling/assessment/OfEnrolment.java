package dev.waymark.roadmap.sibling.assessment;

import dev.waymark.cycle.OfAssessment;
import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On an operation that is also {@link OfAssessment}: it needs to know in which department the caller takes part.
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OfEnrolment {}

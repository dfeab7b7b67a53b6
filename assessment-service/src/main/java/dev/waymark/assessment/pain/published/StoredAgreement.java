package dev.waymark.assessment.pain.published;

import org.jspecify.annotations.Nullable;

/// Agreement as the database keeps it.
record StoredAgreement(
        @Nullable Double coefficient,
        @Nullable Double sumOfSquares,
        @Nullable Long tieCorrection,
        @Nullable Double chiSquare,
        @Nullable Integer degreesOfFreedom,
        @Nullable Double pValue,
        @Nullable String reason) {

    static StoredAgreement of(AgreementView agreement) {
        return new StoredAgreement(
                agreement.coefficient(),
                agreement.sumOfSquares(),
                agreement.tieCorrection(),
                agreement.chiSquare(),
                agreement.degreesOfFreedom(),
                agreement.pValue(),
                agreement.reason());
    }

    AgreementView view() {
        return new AgreementView(coefficient, sumOfSquares, tieCorrection, chiSquare, degreesOfFreedom, pValue, reason);
    }
}

package dev.waymark.initiative.climate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/// How the economic climate is read, and which appetite for risk follows from it.
@ConfigMapping(prefix = "waymark.climate")
public interface ClimateConfig {

    /// Purchasing managers' index.
    Pmi pmi();

    /// Composite leading indicator of the OECD.
    OecdCli oecdCli();

    /// Change of the company's own order intake against a year ago, as a share.
    OrderIntake orderIntake();

    /// Index 0..100 from which on a climate is strong, and weak at its negative, before hysteresis.
    @WithDefault("30")
    double boundary();

    /// By how much the index must pass a boundary before the named state changes.
    @WithDefault("10")
    double hysteresis();

    /// Days for which a judgement of the committee counts that names no last day.
    @WithDefault("180")
    int overrideDays();

    /// The appetite for risk.
    Appetite appetite();

    /// An indicator adds `weight · (value − neutral) / scale`.
    interface Pmi {

        @WithDefault("50")
        double neutral();

        @WithDefault("10")
        double scale();

        @WithDefault("0.4")
        double weight();
    }

    /// An indicator adds `weight · (value − neutral) / scale`.
    interface OecdCli {

        @WithDefault("100")
        double neutral();

        @WithDefault("2")
        double scale();

        @WithDefault("0.3")
        double weight();
    }

    /// An indicator adds `weight · (value − neutral) / scale`.
    interface OrderIntake {

        @WithDefault("0")
        double neutral();

        @WithDefault("1")
        double scale();

        @WithDefault("0.3")
        double weight();
    }

    /// `clip(middle + slope · climate, least, greatest)`.
    interface Appetite {

        @WithDefault("50")
        double middle();

        @WithDefault("0.35")
        double slope();

        @WithDefault("10")
        double least();

        @WithDefault("90")
        double greatest();
    }

    /// The rule as it is calculated with.
    default ClimateRule rule() {
        return new ClimateRule(
                Map.of(
                        ClimateIndicator.PMI,
                        new ClimateRule.IndicatorRule(pmi().neutral(), pmi().scale(), pmi().weight()),
                        ClimateIndicator.OECD_CLI,
                        new ClimateRule.IndicatorRule(
                                oecdCli().neutral(),
                                oecdCli().scale(),
                                oecdCli().weight()),
                        ClimateIndicator.ORDER_INTAKE,
                        new ClimateRule.IndicatorRule(
                                orderIntake().neutral(),
                                orderIntake().scale(),
                                orderIntake().weight())),
                boundary(),
                hysteresis());
    }

    /// The appetite's rule as it is calculated with.
    default RiskAppetite.Rule appetiteRule() {
        return new RiskAppetite.Rule(
                appetite().middle(),
                appetite().slope(),
                appetite().least(),
                appetite().greatest());
    }
}

package dev.waymark.local.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusReportTest {

    private static final Instant NOW = Instant.parse("2027-01-01T12:00:00Z");
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void eachProgramHasItsStateAndTheReason() {
        StatusReport report = report(
                new ProgramStatus(
                        "postgresql",
                        15432,
                        Optional.empty(),
                        ProgramStatus.State.READY,
                        Optional.of(NOW.minusSeconds(7500)),
                        70L * MEGABYTE,
                        4242,
                        ""),
                new ProgramStatus(
                        "gateway",
                        8080,
                        Optional.of(9080),
                        ProgramStatus.State.NOT_RUNNING,
                        Optional.empty(),
                        0,
                        0,
                        "has ended"));

        assertThat(report.isReady()).isFalse();
        assertThat(report.text()).isEqualTo("""
                  program     state         port  health  since                      for  memory  process
                  postgresql  ready        15432       –  2027-01-01 09:55:00  2 h 5 min   70 MB     4242
                  gateway     not running   8080    9080  –                            –       –        –  has ended
                70 MB in all (PSS).""");
    }

    @ParameterizedTest
    @CsvSource({"12,12 s", "59,59 s", "60,1 min", "7500,2 h 5 min", "97200,1 d 3 h"})
    void timesAreSaidByTheirTwoLargestUnits(long seconds, String words) {
        assertThat(StatusReport.duration(Duration.ofSeconds(seconds))).isEqualTo(words);
    }

    private static StatusReport report(ProgramStatus... programs) {
        return new StatusReport(List.of(programs), NOW, ZoneOffset.UTC);
    }
}

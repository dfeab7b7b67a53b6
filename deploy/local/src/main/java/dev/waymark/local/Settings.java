package dev.waymark.local;

import java.nio.file.Path;

/// How the suite is started here.
///
/// @param home the folder of the project, with the packaged services
/// @param data where everything is kept
/// @param ports where everything listens
/// @param recordsCaches whether start-up caches are made for programs that have none
/// @param replacesRealm whether a changed realm file takes the place of the realm that is there
/// @param startsPrograms whether gateway and services are started, too, and not only PostgreSQL and Keycloak
public record Settings(
        Path home,
        DataFolder data,
        Ports ports,
        boolean recordsCaches,
        boolean replacesRealm,
        boolean startsPrograms) {}

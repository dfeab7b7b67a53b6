package dev.waymark.program.settings;

import io.quarkus.arc.impl.ArcContainerImpl;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SysPropConfigSource;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;

/// A misspelt setting must not be passed over: the program would run with another value than its operator believes.
@Singleton
public final class SettingsCheck {

    private final Config config;

    public SettingsCheck(Config config) {
        this.config = config;
    }

    void refuseUnknown(@Observes StartupEvent event) {
        KnownSettings known = known();
        List<String> unknown = known.unknown(given());
        if (!unknown.isEmpty()) {
            throw new ConfigurationException(unknown.stream()
                    .map(name ->
                            "Unknown setting %s; the nearest known one is %s.".formatted(name, known.nearest(name)))
                    .collect(Collectors.joining(" ", "", " docs/configuration.md lists all.")));
        }
    }

    /// What is mapped, and what the program itself sets for its own use.
    public KnownSettings known() {
        List<String> names = new ArrayList<>();
        ArcContainerImpl.instance().getBeans().stream()
                .flatMap(bean -> bean.getTypes().stream())
                .filter(Class.class::isInstance)
                .map(type -> (Class<?>) type)
                .filter(type -> type.isAnnotationPresent(ConfigMapping.class))
                .map(ConfigMappings.ConfigClass::configClass)
                .forEach(mapping ->
                        names.addAll(ConfigMappings.getProperties(mapping).keySet()));
        names.addAll(packaged());
        return KnownSettings.among(names);
    }

    private static List<String> packaged() {
        try {
            List<String> names = new ArrayList<>();
            for (URL file : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources("application.properties"))) {
                Properties properties = new Properties();
                try (InputStream content = file.openStream()) {
                    properties.load(content);
                }
                names.addAll(properties.stringPropertyNames());
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Tests have switches of their own among the properties of their JVM.
    private List<String> given() {
        List<String> names = new ArrayList<>(System.getenv().keySet());
        for (ConfigSource source : config.getConfigSources()) {
            boolean ofTests = source instanceof SysPropConfigSource && LaunchMode.current() == LaunchMode.TEST;
            if (!ofTests && !(source instanceof EnvConfigSource)) {
                names.addAll(source.getPropertyNames());
            }
        }
        return names;
    }
}

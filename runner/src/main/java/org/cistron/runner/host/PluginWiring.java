package org.cistron.runner.host;

import com.google.inject.AbstractModule;
import com.google.inject.ConfigurationException;
import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.ProvisionException;
import com.google.inject.spi.Message;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cistron.api.error.CistronException;
import org.cistron.api.error.PluginException;
import org.cistron.api.host.ClassifierSource;
import org.cistron.api.host.Compute;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.host.HomologSource;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;

/** Makes plugins' objects: a fresh injector for each, so that nothing keeps a plugin's class loader alive. */
final class PluginWiring {

    /** Makes the object of an offer, with the host's services and the plugin's configuration for its constructor. */
    Object create(LoadedPlugin plugin, Class<?> type, HostServices services, Optional<Record> configuration) {
        PluginGuard guard = new PluginGuard(plugin.name(), plugin.loader());
        return guard.call("make " + type.getName(), () -> {
            try {
                return injector(services, configuration).getInstance(type);
            } catch (ProvisionException e) {
                throw failed(plugin, type, e.getErrorMessages(), e);
            } catch (ConfigurationException e) {
                throw failed(plugin, type, e.getErrorMessages(), e);
            } catch (CreationException e) {
                throw failed(plugin, type, e.getErrorMessages(), e);
            }
        });
    }

    private static Injector injector(HostServices services, Optional<Record> configuration) {
        return Guice.createInjector(new AbstractModule() {
            @Override
            protected void configure() {
                bind(Compute.class).toInstance(services.compute());
                bind(Progress.class).toInstance(services.progress());
                bind(ReferenceData.class).toInstance(services.referenceData());
                bind(EvidenceSource.class).toInstance(services.evidenceSource());
                bind(ClassifierSource.class).toInstance(services.classifierSource());
                bind(HomologSource.class).toInstance(services.homologSource());
                configuration.ifPresent(this::bindRecord);
            }

            @SuppressWarnings("unchecked") // A record is an instance of its own class.
            private void bindRecord(Record record) {
                bind((Class<Record>) record.getClass()).toInstance(record);
            }
        });
    }

    private static RuntimeException failed(
            LoadedPlugin plugin, Class<?> type, Collection<Message> messages, RuntimeException thrown) {
        Throwable cause = messages.stream()
                .map(Message::getCause)
                .filter(found -> found != null)
                .findFirst()
                .orElse(thrown);
        if (cause instanceof CistronException known) {
            return known;
        }
        if (cause instanceof OutOfMemoryError memory) {
            throw memory;
        }
        if (cause instanceof LinkageError linkage) {
            return new PluginException(plugin.name(), PluginGuard.linkage("make " + type.getName(), linkage), linkage);
        }
        String words = cause == thrown
                ? messages.stream()
                        .map(message -> message.getMessage().lines().findFirst().orElse(""))
                        .collect(Collectors.joining("; "))
                : PluginGuard.words(cause);
        return new PluginException(
                plugin.name(),
                "could not make " + type.getName() + ": " + words
                        + ". A constructor with @jakarta.inject.Inject may ask for its configuration, Compute, Progress,"
                        + " ReferenceData, EvidenceSource, ClassifierSource and HomologSource.",
                cause);
    }
}

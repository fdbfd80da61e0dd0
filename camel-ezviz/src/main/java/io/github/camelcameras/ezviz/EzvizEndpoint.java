package io.github.camelcameras.ezviz;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.NewEvents;
import io.github.camelcameras.common.OutputType;
import io.github.camelcameras.common.PageMode;
import io.github.camelcameras.common.PollSource;
import io.github.camelcameras.common.client.AllowedHosts;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.session.Sessions;
import io.github.camelcameras.common.webhook.WebhookConfiguration;
import io.github.camelcameras.common.webhook.WebhookConsumer;
import io.github.camelcameras.ezviz.operation.EzvizOperations;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;

/**
 * Call the EZVIZ open platform, receive the messages that it pushes, and poll the alarms of its cameras.
 */
@UriEndpoint(firstVersion = "1.0.0", scheme = "ezviz", title = "EZVIZ", syntax = "ezviz:name",
             category = { Category.IOT, Category.CLOUD }, headersClass = EzvizConstants.class)
public class EzvizEndpoint extends CameraEndpoint implements EndpointServiceLocation {

    private static final Set<String> ALARM_LISTS = Set.of("listAlarms", "listDeviceAlarms");
    private static final long DEFAULT_OVERLAP = 300_000;

    @UriPath(enums = EzvizOperations.NAMES + "webhook",
             description = "An operation to call or to poll, or webhook to receive messages.")
    @Metadata(required = true)
    private final String name;
    @UriParam
    private final EzvizConfiguration configuration;
    @UriParam
    private final WebhookConfiguration webhook = new WebhookConfiguration();
    @UriParam(label = "consumer",
              description = "Remembers by their alarmId which alarms have been routed, when listAlarms or listDeviceAlarms is polled."
                            + " A persistent one keeps a restart from losing or repeating alarms. By default the last 50000, in"
                            + " memory.")
    private IdempotentRepository idempotentRepository;
    @UriParam(label = "consumer", javaType = "java.time.Duration",
              description = "How far back the first poll for alarms looks, in milliseconds; at most 7 days. With 0 only alarms that"
                            + " come after the start are routed. By default 7 days with an idempotentRepository, and 0 without.")
    private Long lookback;
    @UriParam(label = "consumer,advanced", defaultValue = "300000", javaType = "java.time.Duration",
              description = "How far each poll for alarms looks back behind the one before, in milliseconds: as much as clocks may differ"
                            + " and alarms be listed late.")
    private long overlap = DEFAULT_OVERLAP;

    public EzvizEndpoint(String uri, EzvizComponent component, String name, EzvizConfiguration configuration) {
        super(uri, component, name);
        this.name = name;
        this.configuration = configuration;
    }

    @Override
    protected ApiClient createApiClient() {
        return new ApiClient("ezviz", getComponent().httpClients(),
                EzvizAuthorizer.of(configuration, Sessions.of(getCamelContext()), getComponent().httpClients()), EzvizEnvelope::of);
    }

    @Override
    public Producer createProducer() {
        Producer producer = super.createProducer();
        if (!configuration.isFetchPicture()) {
            return producer;
        }
        if (getOutputType() == OutputType.JSON || getPaging() == PageMode.ALL) {
            throw new IllegalArgumentException("Option fetchPicture=true is for one result as it is read: not with outputType=JSON or"
                                               + " paging=all");
        }
        return new PictureProducer(producer, pictures());
    }

    @Override
    public Consumer createConsumer(Processor route) throws Exception {
        return super.createConsumer(configuration.isFetchPicture() ? new PictureProcessor(pictures(), route) : route);
    }

    private Pictures pictures() {
        return new Pictures(getComponent().httpClients(), AllowedHosts.of(configuration.getAllowedPictureDomains()),
                configuration.getMaxPictureSize());
    }

    @Override
    protected Consumer createEventConsumer(Processor processor) {
        checkNoAlarms();
        EzvizWebhook protocol = new EzvizWebhook(configuration.getWebhookVerifyToken(),
                configuration.requireSignatureMaxAge(), InstantSource.system());
        return new WebhookConsumer(this, webhook, protocol, processor);
    }

    @Override
    protected PollSource createPollSource(Operation operation) {
        if (listsEvents(operation)) {
            return alarms(operation);
        }
        checkNoAlarms();
        return super.createPollSource(operation);
    }

    @Override
    protected boolean listsEvents(Operation operation) {
        return ALARM_LISTS.contains(operation.name());
    }

    private void checkNoAlarms() {
        if (idempotentRepository != null || lookback != null || overlap != DEFAULT_OVERLAP) {
            throw new IllegalArgumentException("Options idempotentRepository, lookback and overlap are for listAlarms and"
                                               + " listDeviceAlarms, not for " + name);
        }
    }

    private PollSource alarms(Operation operation) {
        Map<String, Object> arguments = resolve(operation, getParameters());
        EzvizAlarms.OWN_ARGUMENTS.stream().filter(arguments::containsKey).findFirst().ifPresent(argument -> {
            throw new IllegalArgumentException("Option param." + argument + " is not for from(\"ezviz:" + name
                                               + "\"), which asks for what is new by itself; see option lookback");
        });
        return new EzvizAlarms(createApiClient(), operation, arguments, NewEvents.of(getCamelContext(), idempotentRepository),
                upToSevenDays("lookback", firstLook()), upToSevenDays("overlap", overlap), InstantSource.system());
    }

    private long firstLook() {
        if (lookback != null) {
            return lookback;
        }
        return idempotentRepository == null ? 0 : EzvizAlarms.LONGEST_SEARCH.toMillis();
    }

    private static Duration upToSevenDays(String option, long milliseconds) {
        if (milliseconds < 0 || milliseconds > EzvizAlarms.LONGEST_SEARCH.toMillis()) {
            throw new IllegalArgumentException("Option " + option + " must be from 0 to " + EzvizAlarms.LONGEST_SEARCH.toMillis()
                                               + " milliseconds (7 days), but was " + milliseconds);
        }
        return Duration.ofMillis(milliseconds);
    }

    @Override
    public String getServiceUrl() {
        return configuration.getBaseUrl();
    }

    @Override
    public String getServiceProtocol() {
        return "http";
    }

    public EzvizConfiguration getConfiguration() {
        return configuration;
    }

    public WebhookConfiguration getWebhook() {
        return webhook;
    }

    public IdempotentRepository getIdempotentRepository() {
        return idempotentRepository;
    }

    public void setIdempotentRepository(IdempotentRepository idempotentRepository) {
        this.idempotentRepository = idempotentRepository;
    }

    public Long getLookback() {
        return lookback;
    }

    public void setLookback(Long lookback) {
        this.lookback = lookback;
    }

    public long getOverlap() {
        return overlap;
    }

    public void setOverlap(long overlap) {
        this.overlap = overlap;
    }
}

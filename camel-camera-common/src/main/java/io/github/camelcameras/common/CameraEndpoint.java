package io.github.camelcameras.common;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.event.Acknowledge;
import io.github.camelcameras.common.event.CloudEventMode;
import io.github.camelcameras.common.event.EventType;
import io.github.camelcameras.common.operation.ArgumentResolver;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.Suggestion;
import org.apache.camel.Consumer;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.UriParam;
import org.apache.camel.support.DefaultMessage;
import org.apache.camel.support.ScheduledPollEndpoint;

/**
 * An endpoint of any vendor. In <code>to(...)</code> its name is an operation; in <code>from(...)</code> it is a source of
 * events, or an operation that only reads and is polled.
 */
public abstract class CameraEndpoint extends ScheduledPollEndpoint {

    static final String PARAMETER_PREFIX = "param.";

    private static final long DEFAULT_DELAY = 60_000;
    private static final Set<String> POLLING_OPTIONS = Set.of("startScheduler", "initialDelay", "delay", "timeUnit",
            "useFixedDelay", "pollStrategy", "runLoggingLevel", "sendEmptyMessageWhenIdle", "greedy", "scheduler",
            "scheduledExecutorService", "backoffMultiplier", "backoffIdleThreshold", "backoffErrorThreshold", "repeatCount");

    private final String name;

    @UriParam(label = "common", prefix = PARAMETER_PREFIX, multiValue = true,
              description = "Arguments of the operation, by their name on the wire: param.name=value. No header overrides them.")
    private Map<String, Object> parameters = Map.of();
    @UriParam(label = "producer",
              description = "Whether the body, a Map or a JSON object, has arguments. Headers and param. override them."
                            + " Off, because in a route the body is usually the result of the last call.")
    private boolean bodyAsParameters;
    @UriParam(label = "producer", defaultValue = "OBJECT",
              description = "What the result becomes: OBJECT is a Map, List, String or Number, JSON the same as text.")
    private OutputType outputType = OutputType.OBJECT;
    @UriParam(label = "common", defaultValue = "one", enums = "one,all",
              description = "How much of a list with pages is read: one page, or all, which gives an iterator that asks for a page"
                            + " when the one before has been used up, for split(body()).streaming().")
    private PageMode paging = PageMode.ONE;
    @UriParam(label = "consumer", javaType = "java.lang.String",
              description = "Types of events to route, separated by commas; the others are acknowledged and dropped."
                            + " All of them when empty.")
    private Set<String> eventTypes = Set.of();
    @UriParam(label = "consumer", defaultValue = "afterRoute", enums = "afterRoute,beforeRoute",
              description = "When the vendor is told that an event has arrived: after its route succeeded, or before it, when an"
                            + " event whose route fails is lost.")
    private Acknowledge acknowledge = Acknowledge.AFTER_ROUTE;
    @UriParam(label = "consumer", enums = "binary,structured",
              description = "Makes a CloudEvent 1.0 of each event. binary: Camel's CloudEvent headers have its attributes, and the body"
                            + " stays the event. structured: the body is the CloudEvent as JSON text, with the event in data.")
    private CloudEventMode cloudEvents;
    @UriParam(label = "consumer,scheduler", defaultValue = "" + DEFAULT_DELAY, javaType = "java.time.Duration",
              description = "Time between two polls, in milliseconds.")
    private long delay = DEFAULT_DELAY;

    protected CameraEndpoint(String uri, CameraComponent component, String name) {
        super(uri, component);
        this.name = name;
    }

    /** A client for the account of this endpoint. */
    protected abstract ApiClient createApiClient();

    /**
     * The client for one call, where a header may say which host is called.
     *
     * @param client what {@link #createApiClient()} gave when the producer started
     */
    protected ApiClient clientFor(Message message, ApiClient client) {
        return client;
    }

    /** Arguments that have an option of their own: values for those who do not give them, by name. */
    protected Map<String, Object> defaultArguments() {
        return Map.of();
    }

    /**
     * Checks what no document can say of arguments that are within their limits.
     *
     * @throws IllegalArgumentException if one is wrong
     */
    protected void checkArguments(Operation operation, Map<String, Object> arguments) {
        // most vendors' documents say it all
    }

    /** The consumer of a source of events; called for names that {@link Vendor#eventSources()} has. */
    protected abstract Consumer createEventConsumer(Processor processor) throws Exception;

    @Override
    public CameraComponent getComponent() {
        return (CameraComponent) super.getComponent();
    }

    @Override
    public Producer createProducer() {
        return new CameraProducer(this, checkPaging(vendor().requireOperation(name)));
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        if (isEventSource() && paging == PageMode.ALL) {
            throw new IllegalArgumentException("Option paging=all is for lists with pages; " + name + " is none");
        }
        Consumer consumer = isEventSource() ? createEventConsumer(processor) : createPollingConsumer(processor);
        super.setDelay(delay); // what Camel's scheduler reads, with another default
        configureConsumer(consumer);
        return consumer;
    }

    private Consumer createPollingConsumer(Processor processor) {
        Operation operation = checkPaging(vendor().requirePollable(name));
        if (!listsEvents(operation)) {
            refuseOptionsOfEvents();
        }
        return new PollConsumer(this, () -> createPollSource(operation), processor);
    }

    /**
     * For what gives no {@link io.github.camelcameras.common.event.CameraEvent}s.
     *
     * @throws IllegalArgumentException if an option is for events
     */
    protected final void refuseOptionsOfEvents() {
        if (!eventTypes.isEmpty() || cloudEvents != null) {
            throw new IllegalArgumentException("Option " + (cloudEvents == null ? "eventTypes" : "cloudEvents") + " is for events; " + name
                                               + " gives none");
        }
    }

    /** Whether what is polled of an operation are {@link io.github.camelcameras.common.event.CameraEvent}s. */
    protected boolean listsEvents(Operation operation) {
        return false;
    }

    /**
     * What is polled of an operation: the items of its list, or its result when that is no list. Called when the consumer starts.
     *
     * @throws IllegalArgumentException if an option or an argument is missing or wrong
     */
    protected PollSource createPollSource(Operation operation) {
        return new OperationPollSource(createApiClient(), operation, resolve(operation, parameters), paging);
    }

    /**
     * Converts and checks arguments before there is a message.
     *
     * @throws IllegalArgumentException if one that the operation needs is not there, or one is wrong
     */
    protected final Map<String, Object> resolve(Operation operation, Map<String, Object> arguments) {
        return new ArgumentResolver(vendor().operations(), vendor().headerPrefix(), null, defaultArguments()).resolve(operation, arguments,
                new DefaultMessage(getCamelContext()));
    }

    private Operation checkPaging(Operation operation) {
        if (paging == PageMode.ALL && operation.paging() == null) {
            throw new IllegalArgumentException("Option paging=all is for lists with pages; " + operation.name() + " has none");
        }
        return operation;
    }

    /**
     * Checks what can be checked before there is a message.
     *
     * @param  options                  the options in the URI
     * @throws IllegalArgumentException if an argument is wrong, or an option is for another kind of endpoint
     */
    void checkOptions(Set<String> options) {
        if (isEventSource() && !pollsEvents()) {
            options.stream().filter(option -> POLLING_OPTIONS.contains(option) || option.startsWith("scheduler.")).findFirst()
                    .ifPresent(option -> {
                        throw new IllegalArgumentException("Option " + option + " is for polling; " + vendor().scheme() + ":"
                                                           + name + " is not polled, its events are pushed");
                    });
        } else if (options.contains("acknowledge")) {
            throw new IllegalArgumentException("Option acknowledge is for events that are pushed; what is polled is remembered after its"
                                               + " route");
        }
        if (!parameters.isEmpty()) { // the row of an operation is not made before it is needed
            checkParameters();
        }
    }

    private void checkParameters() {
        Operation sent = vendor().operations().findSent(name);
        if (sent == null) {
            throw new IllegalArgumentException("Options param. are arguments of an operation; " + vendor().scheme() + ":" + name
                                               + " takes none");
        }
        ArgumentResolver.check(sent, parameters);
    }

    /** Whether this source of events is asked for them, so that it has the options for polling. */
    protected boolean pollsEvents() {
        return false;
    }

    /** The names of this vendor. */
    public Vendor vendor() {
        return getComponent().vendor();
    }

    private boolean isEventSource() {
        return vendor().eventSources().contains(name);
    }

    public String getName() {
        return name;
    }

    public Map<String, Object> getParameters() {
        return parameters;
    }

    public void setParameters(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    public boolean isBodyAsParameters() {
        return bodyAsParameters;
    }

    public void setBodyAsParameters(boolean bodyAsParameters) {
        this.bodyAsParameters = bodyAsParameters;
    }

    public OutputType getOutputType() {
        return outputType;
    }

    public void setOutputType(OutputType outputType) {
        this.outputType = outputType;
    }

    public PageMode getPaging() {
        return paging;
    }

    public void setPaging(PageMode paging) {
        this.paging = paging;
    }

    public Set<String> getEventTypes() {
        return eventTypes;
    }

    /** @throws IllegalArgumentException if one of the types is not in {@link EventType#ALL} */
    public void setEventTypes(String eventTypes) {
        Set<String> types = eventTypes.isBlank() ? Set.of() : Set.copyOf(List.of(eventTypes.trim().split("\\s*,\\s*")));
        for (String type : types) {
            if (!EventType.ALL.contains(type)) {
                throw new IllegalArgumentException(
                        "Unknown type '" + type + "' in eventTypes" + Suggestion.of(type, EventType.ALL));
            }
        }
        this.eventTypes = types;
    }

    public Acknowledge getAcknowledge() {
        return acknowledge;
    }

    public void setAcknowledge(Acknowledge acknowledge) {
        this.acknowledge = acknowledge;
    }

    public CloudEventMode getCloudEvents() {
        return cloudEvents;
    }

    public void setCloudEvents(CloudEventMode cloudEvents) {
        this.cloudEvents = cloudEvents;
    }

    @Override
    public long getDelay() {
        return delay;
    }

    @Override
    public void setDelay(long delay) {
        this.delay = delay;
    }
}

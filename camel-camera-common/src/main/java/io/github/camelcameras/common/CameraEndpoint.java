package io.github.camelcameras.common;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.event.Acknowledge;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.CloudEventMode;
import io.github.camelcameras.common.operation.ArgumentResolver;
import io.github.camelcameras.common.operation.Operation;
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

    private final String name;
    private final UriOptions uriOptions = new UriOptions(this);

    @UriParam(label = "common", prefix = PARAMETER_PREFIX, multiValue = true,
              description = "Arguments of the operation, by their name on the wire: param.name=value. No header overrides them.")
    private Map<String, Object> parameters = Map.of();
    @UriParam
    private final CallOptions callOptions = new CallOptions();
    @UriParam(label = "producer", defaultValue = "OBJECT",
              description = "What the result becomes: OBJECT is a Map, List, String or Number, JSON the same as text.")
    private OutputType outputType = OutputType.OBJECT;
    @UriParam(label = "common", defaultValue = "one", enums = "one,all",
              description = "How much of a list with pages is read: one page, or all, which gives an iterator that asks for a page"
                            + " when the one before has been used up, for split(body()).streaming().")
    private PageMode paging = PageMode.ONE;
    @UriParam
    private final EventOptions eventOptions = new EventOptions();
    @UriParam(label = "consumer,scheduler", defaultValue = "" + DEFAULT_DELAY, javaType = "java.time.Duration",
              description = "Time between two polls, in milliseconds.")
    private long delay = DEFAULT_DELAY;
    @UriParam
    private final PollingConfiguration polling = new PollingConfiguration();

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
        uriOptions().requireLoggable();
        return new CameraProducer(this, checkPaging(callOptions.called(vendor(), name)));
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        uriOptions().requireLoggable();
        if (isEventSource()) {
            if (paging == PageMode.ALL) {
                throw new IllegalArgumentException("Option paging=all is for lists with pages; " + name + " is none");
            }
            polling.checkUnused(name, looksBack(), remembers());
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

    /** @throws IllegalArgumentException if an option is for {@link CameraEvent}s, where there are none */
    protected final void refuseOptionsOfEvents() {
        eventOptions.refuse(name);
    }

    /** Whether an event says that another one has ended: that an alarm is over, say. It has the type of the one that it ends. */
    protected boolean endsAnother(CameraEvent event) {
        return false;
    }

    /** Whether the options ask for an event. What they do not ask for is acknowledged and dropped. */
    public final boolean isWanted(CameraEvent event) {
        return (getEventTypes().isEmpty() || getEventTypes().contains(event.type())) && (eventOptions.isEventEnds() || !endsAnother(event));
    }

    /** Whether what is polled of an operation are {@link CameraEvent}s. */
    protected boolean listsEvents(Operation operation) {
        return !possibleEventTypes().isEmpty();
    }

    /**
     * The words that events of this source, or of this operation when it is polled, can have as type; none where it gives no events. From
     * the vendor's own tables, so that it is always true. Asked when the options have been set.
     */
    protected Set<String> possibleEventTypes() {
        return Set.of();
    }

    /** @throws IllegalArgumentException if option eventTypes has a word that can never come */
    void checkEventTypes() {
        eventOptions.checkTypes(vendor().scheme() + ":" + name, possibleEventTypes());
    }

    /** Makes events of what an operation lists that has happened in a period; <code>null</code> where that are none. */
    protected EventReader eventReader(Operation operation) {
        return null;
    }

    /** Whether this source of events gives those from before its start, by option lookback. */
    protected boolean looksBack() {
        return false;
    }

    /** Whether this source of events remembers those that have been routed, in option idempotentRepository. */
    protected boolean remembers() {
        return false;
    }

    /**
     * What is polled of an operation: the items of its list, or its result when that is no list. Called when the consumer starts.
     *
     * @throws IllegalArgumentException if an option or an argument is missing or wrong
     */
    protected PollSource createPollSource(Operation operation) {
        if (operation.period() != null) {
            return polling.source(this, operation);
        }
        polling.checkUnused(name, false, false);
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

    /** What options take away of the protection, in words that name them. */
    protected Stream<String> weaknesses() {
        return Stream.empty();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        weaknesses().forEach(getComponent()::warnOf);
    }

    final UriOptions uriOptions() {
        return uriOptions;
    }

    @Override
    public String toString() {
        return uriOptions().areLoggable() ? super.toString() : vendor().scheme() + ":" + name;
    }

    /** Whether this source of events is asked for them, so that it has the options for polling. */
    protected boolean pollsEvents() {
        return false;
    }

    /** What the URI calls or polls; <code>null</code> for a source of events. */
    protected final Operation operation() {
        return callOptions.sent(vendor(), name);
    }

    /** The names of this vendor. */
    public Vendor vendor() {
        return getComponent().vendor();
    }

    final boolean isEventSource() {
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

    public CallOptions getCallOptions() {
        return callOptions;
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

    public EventOptions getEventOptions() {
        return eventOptions;
    }

    public Set<String> getEventTypes() {
        return eventOptions.getEventTypes();
    }

    public Acknowledge getAcknowledge() {
        return eventOptions.getAcknowledge();
    }

    public CloudEventMode getCloudEvents() {
        return eventOptions.getCloudEvents();
    }

    public PollingConfiguration getPolling() {
        return polling;
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

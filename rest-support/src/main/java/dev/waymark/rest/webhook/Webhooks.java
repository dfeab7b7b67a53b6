package dev.waymark.rest.webhook;

import dev.waymark.rest.answer.Created;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.deletion.Deletion;
import dev.waymark.rest.json.MergePatch;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.webhook.sending.TargetRules;
import dev.waymark.rest.webhook.sending.WebhookSecret;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/// The webhooks of a service, and what can be done with them.
@ApplicationScoped
public class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    /// How long deliveries are signed with both secrets after a rotation.
    private static final Duration OVERLAP = Duration.ofHours(24);

    private static final String ID = "webhookId";

    private final Deliveries deliveries;
    private final TargetRules targets;
    private final Preconditions preconditions;
    private final Deletion deletion;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Webhooks(
            Deliveries deliveries, TargetRules targets, Preconditions preconditions, Deletion deletion, Clock clock) {
        this.deliveries = deliveries;
        this.targets = targets;
        this.preconditions = preconditions;
        this.deletion = deletion;
        this.clock = clock;
    }

    /// @param path of the webhooks
    public RestResponse<WebhookWithSecretView> create(String path, DescribeWebhook description) {
        targets.requireAllowed(description.url());
        var webhook = new Webhook(description, secret());
        persistAndFlush(webhook);
        return Created.at(path + "/" + webhook.id(), withSecret(webhook));
    }

    public Page<WebhookView> page(PageRequest page) {
        return Page.of(page.of(Webhook.class).read(getEntityManager()), Webhook::view);
    }

    public WebhookView read(UUID id) {
        return require(id).view();
    }

    public WebhookView change(UUID id, MergePatch patch) {
        var webhook = require(id);
        preconditions.requireCurrent(webhook.view());
        var wanted = patch.appliedTo(webhook.description());
        targets.requireAllowed(wanted.url());
        webhook.describe(wanted);
        flush();
        return webhook.view();
    }

    public void delete(UUID id) {
        deletion.delete(ID, require(id), Webhook::view);
    }

    /// @param path of the webhooks
    public RestResponse<WebhookWithSecretView> rotate(String path, UUID id) {
        var webhook = require(id);
        webhook.rotate(secret(), clock.instant().plus(OVERLAP));
        flush();
        return Created.at(path + "/" + id, withSecret(webhook));
    }

    /// @param path of the webhooks
    public RestResponse<WebhookDeliveryView> test(String path, UUID id) throws SQLException {
        var delivery = deliveries.test(require(id).id());
        return Created.at("%s/%s/deliveries/%s".formatted(path, id, delivery), readDelivery(id, delivery));
    }

    public Page<WebhookDeliveryView> deliveries(UUID id, PageRequest page) {
        require(id);
        return Page.of(page.of(WebhookDelivery.class).with(ID, id).read(getEntityManager()), WebhookDelivery::view);
    }

    public WebhookDeliveryView readDelivery(UUID id, UUID deliveryId) {
        return getEntityManager()
                .createQuery(
                        "select d from WebhookDelivery d where d.id = :id and d.webhookId = :webhook",
                        WebhookDelivery.class)
                .setParameter("id", deliveryId)
                .setParameter("webhook", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("delivery", deliveryId))
                .view();
    }

    /// @param path of the webhooks
    public RestResponse<ReplayView> replay(String path, UUID id, ReplayDeliveries wanted) throws SQLException {
        var replayed = deliveries.replay(require(id).id(), wanted);
        return Created.at("%s/%s/deliveries".formatted(path, id), new ReplayView(replayed));
    }

    private Webhook require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("webhook", id));
    }

    private WebhookSecret secret() {
        var key = new byte[WebhookSecret.BYTES];
        random.nextBytes(key);
        return WebhookSecret.of(key);
    }

    private static WebhookWithSecretView withSecret(Webhook webhook) {
        return new WebhookWithSecretView(webhook.view(), webhook.secret());
    }
}

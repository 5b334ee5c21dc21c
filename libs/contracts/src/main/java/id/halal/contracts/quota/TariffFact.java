package id.halal.contracts.quota;

import id.halal.contracts.Channel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of a channel's tariff.
 *
 * @param validFrom first day; it holds until the next version of the channel
 */
public record TariffFact(
        UUID tariffId, String name, Channel channel, LocalDate validFrom, TariffParts tariff, Instant at) {}

# One image recipe for all processes: docker build --build-arg SERVICE=quota-service -t halal/quota-service .
# No image was built where this was written (no Docker engine there); the jar layout and command are the ones the tests start.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
ARG SERVICE
RUN mvn -B -q -pl "${SERVICE}" -am package -DskipTests

# The same JDK version as the build: an ahead-of-time cache must match its runtime exactly.
FROM eclipse-temurin:25-jre
ARG SERVICE
RUN groupadd --system --gid 10001 halal && useradd --system --uid 10001 --gid halal --no-create-home halal
# A new volume of documents takes its owner from here.
RUN install -d -o halal -g halal -m 700 /var/lib/halal/documents
WORKDIR /deployments
COPY --from=build --chown=halal:halal /source/${SERVICE}/target/quarkus-app/lib/ lib/
COPY --from=build --chown=halal:halal /source/${SERVICE}/target/quarkus-app/app/ app/
COPY --from=build --chown=halal:halal /source/${SERVICE}/target/quarkus-app/quarkus/ quarkus/
COPY --from=build --chown=halal:halal /source/${SERVICE}/target/quarkus-app/quarkus-run.jar quarkus-run.jar
USER halal
EXPOSE 8080
CMD ["java", "-XX:MaxRAMPercentage=70", "-jar", "quarkus-run.jar"]
